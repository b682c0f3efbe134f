package kesi.shell.swing.part;

import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kesi.core.api.text.Message;

/**
 * What is known of a wizard without loading its class.
 *
 * @param id the public name
 * @param title what lists show
 * @param help one sentence, or an empty text for what the command says
 * @param menu the menu's path as words
 * @param icon an SVG of the bundle
 * @param command the command to which it leads
 * @param pages its pages in order
 * @param preview the parameter that makes the command only look, or empty
 * @param bundle the symbolic name of the bundle that brings it
 */
public record WizardInfo(
        String id,
        Message title,
        Message help,
        List<String> menu,
        Optional<URL> icon,
        String command,
        List<Step> pages,
        String preview,
        String bundle) {

    public WizardInfo {
        menu = List.copyOf(menu);
        pages = List.copyOf(pages);
    }

    /**
     * One page.
     *
     * @param parameters the names of the parameters it asks for
     */
    public record Step(Message title, List<String> parameters) {

        public Step {
            parameters = List.copyOf(parameters);
        }

        /** The names of parameters, parted by blanks. */
        static List<String> names(String written) {
            return Arrays.stream(written.strip().split("\\s+"))
                    .filter(name -> !name.isEmpty())
                    .toList();
        }
    }
}
