package kesi.shell.swing.welcome;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kesi.core.api.command.Description;
import kesi.core.api.command.Import;
import kesi.core.api.help.Page;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.shell.swing.part.PerspectiveInfo;
import kesi.shell.swing.recent.Thing;

/**
 * What there is now, from which the steps follow.
 *
 * @param records how many records there are
 * @param commands the ways that can be taken
 * @param views the ids of the views that can be opened
 * @param perspectives the perspectives, in their order
 * @param pages the pages of help
 * @param changed what changed last, the latest first
 * @param recent what was opened, read in and produced last, the latest first
 */
record WelcomeState(
        long records,
        Ways commands,
        Set<String> views,
        List<PerspectiveInfo> perspectives,
        List<Page> pages,
        List<Changed> changed,
        List<Recent> recent) {

    /**
     * Commands that lead on.
     *
     * @param imports those that bring records in
     * @param demo the one that shows everything with samples, when it is here
     * @param drafts work of an earlier run that is not saved
     */
    record Ways(List<Import> imports, Optional<Description> demo, List<Changed> drafts) {

        Ways {
            imports = List.copyOf(imports);
            drafts = List.copyOf(drafts);
        }
    }

    /**
     * Something that was opened, read in or produced, and is still there.
     *
     * @param title what people call it
     * @param where its type or its folder
     */
    record Recent(Thing thing, String title, Object where) {}

    /** A record that changed. */
    record Changed(Ref record, String title, Message type) {}
}
