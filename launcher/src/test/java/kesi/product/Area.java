package kesi.product;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kesi.launcher.run.Running;
import org.osgi.framework.Bundle;

/** An area of work with one of its commands, reports and types. */
enum Area {
    NEWS("news:list", "news.brief", "news.item"),
    COMPETITION("competition:list", "competition.result-list", "competition.contest"),
    HERITAGE("heritage:list", "heritage.outreach-file", "heritage.session");

    final String command;
    final String report;
    final String type;

    Area(String command, String report, String type) {
        this.command = command;
        this.report = report;
        this.type = type;
    }

    /** A record of it, as {@code type/id}. */
    Optional<String> firstRecord(Running product) {
        return Sentences.object(product.run("record:list", type, "--json")).getAsJsonArray("records").asList().stream()
                .findFirst()
                .map(record -> type + "/" + record.getAsJsonObject().get("id").getAsString());
    }

    /** Its provider in a running product. */
    Bundle bundle(Running product) {
        return bundle(product, "provider");
    }

    /** One of its bundles by the last word of its name. */
    Bundle bundle(Running product, String layer) {
        String wanted = "kesi." + name().toLowerCase(Locale.ROOT) + "." + layer;
        return Arrays.stream(product.context().getBundles())
                .filter(bundle -> wanted.equals(bundle.getSymbolicName()))
                .findFirst()
                .orElseThrow();
    }
}
