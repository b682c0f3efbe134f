package kesi.heritage.provider.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Quantities;
import kesi.core.api.value.Quantities.Found;
import kesi.core.api.value.Quantity.Qualifier;
import kesi.core.api.value.Sourced;
import kesi.heritage.api.Audience;

/** Reads how many of whom came. The same count told twice is one count with two passages. */
final class AudienceReader {

    private AudienceReader() {}

    static List<Audience> read(Reading reading) {
        List<Audience> audience = new ArrayList<>();
        for (int i = 1; i <= reading.paragraphs(); i++) {
            String paragraph = reading.paragraph(i);
            for (Found found : Quantities.find(paragraph)) {
                int number = i;
                whom(reading, paragraph, found)
                        .ifPresent(whom -> add(audience, new Audience(whom, counted(reading, number, found))));
            }
        }
        return audience;
    }

    private static Optional<String> whom(Reading reading, String paragraph, Found found) {
        boolean place = found.quantity().qualifier() == Qualifier.ORDINAL
                || !reading.patterns().occurs("audience.unit", found.quantity().unit());
        boolean other = reading.patterns().occurs("audience.not", paragraph.substring(0, found.start()));
        return place || other
                ? Optional.empty()
                : reading.patterns().part("audience.after", "whom", paragraph.substring(found.end()));
    }

    private static Sourced<kesi.core.api.value.Quantity> counted(Reading reading, int paragraph, Found found) {
        return Sourced.stated(
                found.quantity(), new Evidence.Passage(reading.text().ref(), paragraph, found.start(), found.end()));
    }

    private static void add(List<Audience> audience, Audience more) {
        for (int i = 0; i < audience.size(); i++) {
            Audience known = audience.get(i);
            boolean same = known.whom().equals(more.whom())
                    && known.count().value().least().equals(more.count().value().least())
                    && known.count().value().most().equals(more.count().value().most());
            if (same) {
                List<Evidence> evidence = new ArrayList<>(known.count().evidence());
                evidence.addAll(more.count().evidence());
                audience.set(
                        i,
                        new Audience(
                                known.whom(), new Sourced<>(known.count().value(), Sourced.Kind.STATED, evidence)));
                return;
            }
        }
        audience.add(more);
    }
}
