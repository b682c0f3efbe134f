package kesi.bookroom.provider.rule;

import kesi.core.api.command.Param;
import kesi.core.api.preference.PreferencePage;
import kesi.core.api.preference.PreferencePart;
import org.osgi.service.component.annotations.Component;

/** How long and how many: what a union may choose. Safe for use by any thread. */
@PreferencePage(id = "bookroom", title = "%preference.bookroom", order = 60)
@Component(service = {PreferencePart.class, LendingRules.class})
public final class LendingRules implements PreferencePart<LendingRules.Choices> {

    private static final Choices STANDARD = new Choices(30, 5);

    private volatile Choices now = STANDARD;

    /** The choices. */
    public record Choices(
            @Param(label = "%preference.days", standard = "30")
            int days,

            @Param(label = "%preference.books", standard = "5")
            int books) {

        /** Nobody can borrow for no day or no book. */
        public Choices {
            days = Math.max(1, days);
            books = Math.max(1, books);
        }
    }

    @Override
    public void chosen(Choices choices) {
        now = choices;
    }

    /** How many days a loan lasts. */
    public int days() {
        return now.days();
    }

    /** How many books one card may have at a time. */
    public int books() {
        return now.books();
    }
}
