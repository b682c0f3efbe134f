package kesi.product;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.text.JTextComponent;
import kesi.launcher.run.Running;

/** A hostile plug-in in the real window: each time it is named, contained and stopped, and the window goes on. */
public final class HostileRun {
    static final String DONE = "the window went on";

    private static final String THROW = "hostile.throw";
    private static final String VIEW = "hostile.view";

    private final Running product;
    private final Workbench workbench;
    private final Path held;

    private HostileRun(Running product, Path home) {
        this.product = product;
        this.workbench = new Workbench(product);
        this.held = home.resolve("held-back");
    }

    /** Opens the window on a workspace. */
    public static void main(String[] home) throws Exception {
        OnScreen.endOnFailure();
        Running product = Running.window("office", Path.of(home[0]));
        product.openWindow();
        OnScreen.get(JComponent.class, "perspective.news");
        HostileRun run = new HostileRun(product, Path.of(home[0]));
        if (Files.exists(run.held)) {
            run.brokeTheLastStart();
        } else {
            run.throwsInItsView();
            run.throwsInAListener();
            run.throwsInACommand();
            run.neverReturnsFromACommand();
            run.blocksTheScreen();
            run.eatsTheMemory();
        }
        System.out.println(DONE);
        Runtime.getRuntime().halt(0);
    }

    private void brokeTheLastStart() throws Exception {
        expect(product.context().getProperty("kesi.mode").equals("window"), "a window");
        OnScreen.await(
                "it is named",
                () -> OnScreen.components()
                        .filter(JTextComponent.class::isInstance)
                        .map(one -> String.valueOf(((JTextComponent) one).getText()))
                        .anyMatch(text -> text.contains(HostileDistribution.PLUG_IN)));
        allow();
        workbench.showView(VIEW);
        OnScreen.get(JButton.class, THROW);
        System.out.println("broke the last start: named, held back, allowed again");
    }

    private void throwsInItsView() throws Exception {
        System.setProperty("hostile.create", "true");
        workbench.showView(VIEW);
        named("HostileView.create");
        System.clearProperty("hostile.create");
        stopByNotice();
        allow();
    }

    /** Twice: what it threw in its view was the first strike, and the third makes it rest. */
    private void throwsInAListener() throws Exception {
        workbench.showView(VIEW);
        press(THROW);
        press(THROW);
        rests();
        allow();
    }

    private void throwsInACommand() throws Exception {
        workbench.runCommand("hostile:throw");
        named("Throwing.run");
        stopByNotice();
        allow();
    }

    private void neverReturnsFromACommand() throws Exception {
        workbench.runCommand("hostile:stay");
        named("Staying.stay");
        stopByNotice();
        expect(product.run("task:list").exitCode() == 0, "tasks go on");
        release();
        allow();
    }

    private void blocksTheScreen() throws Exception {
        workbench.showView(VIEW);
        press("hostile.block");
        rests();
        goesOn();
        release();
        allow();
    }

    private void eatsTheMemory() throws Exception {
        workbench.runCommand("hostile:eat");
        named("Eating.eat");
        rests();
        goesOn();
    }

    private static void release() {
        System.setProperty("hostile.released", "true");
        OnScreen.pause();
        OnScreen.pause();
        OnScreen.pause();
        System.clearProperty("hostile.released");
    }

    /** The click of a person: nobody waits for its end. */
    private static void press(String name) {
        JButton button = OnScreen.get(JButton.class, name);
        java.awt.EventQueue.invokeLater(button::doClick);
    }

    private static void named(String method) {
        OnScreen.await(
                "the notice names " + method,
                () -> OnScreen.find(JLabel.class, "plugin.sentence")
                        .map(JLabel::getText)
                        .filter(text -> text.contains(HostileDistribution.PLUG_IN) && text.contains(method))
                        .isPresent());
    }

    private void stopByNotice() throws Exception {
        press("plugin.stop");
        rests();
    }

    private void rests() throws Exception {
        long end = System.nanoTime() + 120_000_000_000L;
        while (!(Files.exists(held) && Files.readString(held).contains(HostileDistribution.PLUG_IN))) {
            expect(System.nanoTime() - end < 0, "it rests");
            OnScreen.pause();
        }
        OnScreen.await(
                "its view is gone", () -> OnScreen.find(JButton.class, THROW).isEmpty());
        System.out.println("named and held back: " + Files.readString(held).strip());
    }

    private void goesOn() {
        workbench.showPerspective("competition");
        OnScreen.run(() -> {});
        workbench.showPerspective("news");
        OnScreen.run(() -> {});
    }

    private void allow() {
        Running.Ended ended = product.run("plugin:allow", HostileDistribution.PLUG_IN);
        expect(ended.exitCode() == 0, "it is allowed again: " + ended.err());
    }

    private static void expect(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
