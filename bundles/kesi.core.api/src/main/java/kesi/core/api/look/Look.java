package kesi.core.api.look;

import java.util.Locale;
import java.util.Optional;
import kesi.core.api.command.Param;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/**
 * The choices of the page {@code look}.
 *
 * @param theme the colours
 * @param fontSize in percent of the usual size, 100 to 300
 * @param language of all texts
 * @param density how much room stands between rows
 */
public record Look(
        @Param(label = "%look.theme", standard = "light") Theme theme,
        @Param(label = "%look.font-size", standard = "100") int fontSize,

        @Param(label = "%look.language", standard = "system")
        Tongue language,

        @Param(label = "%look.density", standard = "usual") Density density) {

    /** The page's name. */
    public static final String PAGE = "look";

    /** The smallest size in percent. */
    public static final int SMALLEST = 100;

    /** The largest size in percent. */
    public static final int LARGEST = 300;

    /** One step in percent. */
    public static final int STEP = 10;

    /** What holds when nobody chose anything. */
    public static final Look USUAL = new Look(Theme.LIGHT, SMALLEST, Tongue.SYSTEM, Density.USUAL);

    public Look {
        if (fontSize < SMALLEST || fontSize > LARGEST) {
            throw Problem.usage(Message.of(Look.class, "look.font-size.range", fontSize, SMALLEST, LARGEST));
        }
    }

    /** The colours. */
    public enum Theme {
        LIGHT,
        DARK,
        CONTRAST,
        /** As the desktop has it, as far as it tells. */
        SYSTEM
    }

    /** The language of all texts. */
    public enum Tongue {
        SYSTEM,
        ZH,
        EN;

        /** The language, or empty when the machine's is wanted. */
        public Optional<Locale> locale() {
            return switch (this) {
                case SYSTEM -> Optional.empty();
                case ZH -> Optional.of(Locale.SIMPLIFIED_CHINESE);
                case EN -> Optional.of(Locale.ENGLISH);
            };
        }
    }

    /** How much room stands between rows. */
    public enum Density {
        USUAL,
        COMPACT
    }
}
