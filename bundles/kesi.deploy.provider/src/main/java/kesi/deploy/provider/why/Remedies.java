package kesi.deploy.provider.why;

import java.util.List;
import kesi.core.api.text.Message;
import kesi.deploy.provider.runtime.Offers;
import kesi.deploy.provider.runtime.Offers.Offer;

/**
 * What to do about a cause.
 *
 * @param offers who would give what is missing
 */
record Remedies(Offers offers) {

    /** Who has a package that is missing. */
    Message ofPackage(String name) {
        return of(offers.ofPackage(name), "remedy.supplier");
    }

    /** Who has a service that no running bundle offers. */
    Message ofService(String type) {
        return of(offers.ofService(type), "remedy.nobody");
    }

    /** How a bundle comes into the running department. */
    Message ofBundle(String bundle) {
        return of(offers.ofBundle(bundle).stream().toList(), "remedy.supplier");
    }

    /** Bundles, each with its feature where one lists it. */
    Message named(List<String> bundles) {
        return bundles.stream()
                .map(this::named)
                .reduce((first, next) -> text("why.and", first, next))
                .orElse(Message.literal(""));
    }

    private Message named(String bundle) {
        return offers.ofBundle(bundle)
                .map(one -> text("why.of", bundle, one.feature(), one.id()))
                .orElseGet(() -> Message.literal(bundle));
    }

    private Message of(List<Offer> found, String otherwise) {
        if (found.isEmpty()) {
            return text(otherwise);
        }
        Offer best = found.stream().filter(Offer::used).findFirst().orElse(found.get(0));
        if (!best.used()) {
            return text("remedy.feature", best.bundle(), best.feature(), best.id(), offers.department());
        }
        return text(best.screen() ? "remedy.screen" : "remedy.start", best.bundle(), best.feature());
    }

    static Message text(String key, Object... arguments) {
        return Message.of(Remedies.class, key, arguments);
    }
}
