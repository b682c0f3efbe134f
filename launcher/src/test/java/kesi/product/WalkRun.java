package kesi.product;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import kesi.core.testing.access.AccessWalk;

/** Opens every view of the product in every size and language, and prints what hinders people, then {@link #DONE}. */
public final class WalkRun {
    static final String DONE = "walked";
    static final String FAULT = "fault: ";

    /** Each round of size and language looks at other forms; {@code -Dkesi.walk.every=true} looks at all in each. */
    private static final boolean EVERY = Boolean.getBoolean("kesi.walk.every");

    private static final int ROUNDS = 6;
    private static final int TRIES = Integer.getInteger("kesi.walk.tries", 600);
    private static final int PAUSE_MS = 50;

    private WalkRun() {}

    /** Walks the window of a workspace in the sizes that are given. */
    public static void main(String[] arguments) throws Exception {
        OpenWindow window = OpenWindow.on(Path.of(arguments[0]));
        int round = 0;
        for (String size : List.of(arguments).subList(1, arguments.length)) {
            for (String language : List.of("zh", "en")) {
                window.command("look:font-size", size);
                window.speak(language);
                String place = size + " % " + language + " ";
                DialogWalk dialogs = new DialogWalk(window, WalkRun::look, (name, look) -> tell(place + name, look));
                dialogs.others();
                dialogs.forms(EVERY ? 0 : round, EVERY ? 1 : ROUNDS);
                round++;
                for (String view : window.views()) {
                    window.show(view);
                    tell(place + view, WalkRun::look);
                }
            }
        }
        System.out.println(DONE);
        Runtime.getRuntime().halt(0);
    }

    /** Tells what is wrong for good: a window that is just being filled is looked at again. */
    private static void tell(String place, Callable<Set<String>> look) {
        try {
            Set<String> faults = look.call();
            for (int i = 0; i < TRIES && !faults.isEmpty(); i++) {
                Thread.sleep(PAUSE_MS);
                faults.retainAll(look.call());
            }
            faults.forEach(fault -> System.out.println(FAULT + place + ": " + fault));
        } catch (Exception e) {
            throw new AssertionError(place, e);
        }
    }

    private static Set<String> look() throws InterruptedException {
        return new TreeSet<>(OpenWindow.ask(AccessWalk::allWindows));
    }
}
