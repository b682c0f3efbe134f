package kesi.deploy.ui.care;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kesi.core.api.text.Language;
import kesi.core.api.text.Message;
import kesi.deploy.api.Certificate;
import kesi.deploy.api.Certificates;
import kesi.deploy.api.Left;

/** What the screen of certificates shows, the latest first. Knows no widget. */
final class CertificatesModel {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.systemDefault());

    private final Certificates certificates;
    private final Language language;

    CertificatesModel(Certificates certificates, Language language) {
        this.certificates = certificates;
        this.language = language;
    }

    List<String> heads() {
        return List.of(
                say("certificate.time"),
                say("bundle.name"),
                say("bundle.version"),
                say("certificate.state"),
                say("certificate.left"),
                say("certificate.holders"));
    }

    List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        certificates.all().forEach(one -> rows.add(0, row(one)));
        return rows;
    }

    private List<String> row(Certificate one) {
        String state = say(
                "certificate." + one.state().name().toLowerCase(Locale.ROOT),
                one.millis().orElse(0));
        String left = one.left().stream().map(this::left).collect(Collectors.joining("; "));
        String holders = one.holders().stream().map(language::say).collect(Collectors.joining(" → "));
        return List.of(CLOCK.format(one.at()), one.bundle(), one.version(), state, left, holders);
    }

    private String left(Left left) {
        String key = left.undone() ? "certificate.undone" : "certificate.named";
        return say(key, left.kind(), left.what());
    }

    private String say(String key, Object... arguments) {
        return language.say(Message.of(CertificatesModel.class, key, arguments));
    }
}
