package kesi.shell.swing.welcome;

import java.util.List;
import java.util.Set;
import kesi.core.api.command.Description;
import kesi.core.api.help.Page;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.shell.swing.part.PerspectiveInfo;

/**
 * What there is now, from which the steps follow.
 *
 * @param records how many records there are
 * @param commands the commands of the loaded bundles
 * @param views the ids of the views that can be opened
 * @param perspectives the perspectives, in their order
 * @param pages the pages of help
 * @param changed what changed last, the latest first
 */
record WelcomeState(
        long records,
        List<Description> commands,
        Set<String> views,
        List<PerspectiveInfo> perspectives,
        List<Page> pages,
        List<Changed> changed) {

    /** A record that changed. */
    record Changed(Ref record, String title, Message type) {}

    boolean hasCommand(String name) {
        return commands.stream().anyMatch(command -> command.name().equals(name));
    }

    boolean hasPage(String id) {
        return pages.stream().anyMatch(page -> page.id().equals(id));
    }
}
