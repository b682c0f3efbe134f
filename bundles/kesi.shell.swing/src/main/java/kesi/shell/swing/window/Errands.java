package kesi.shell.swing.window;

import java.awt.Component;
import java.awt.Point;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.swing.JFrame;
import javax.swing.JPopupMenu;
import kesi.core.api.command.Description;
import kesi.core.api.command.Outcome;
import kesi.core.api.text.Message;
import kesi.shell.swing.form.CommandRunner;
import kesi.shell.swing.form.OutcomeLog;
import kesi.shell.swing.form.RecordPicker;
import kesi.shell.swing.menu.CommandBars;
import kesi.shell.swing.menu.CommandItems;
import kesi.shell.swing.menu.Offer;
import kesi.shell.swing.menu.RecordMenu;
import kesi.shell.swing.palette.Recent;
import kesi.shell.swing.problem.Problems;
import kesi.shell.swing.scope.ViewScope;
import kesi.shell.swing.script.Hands;
import kesi.shell.swing.task.Endings;

/** The commands that people run in the window, and what came of them. Used on the event dispatch thread. */
final class Errands {

    private final Surroundings around;
    private final JFrame frame;
    private final Answers answers;
    private final OutcomeLog outcomes = new OutcomeLog();
    private final CommandRunner runner;
    private final CommandItems items;
    private final CommandBars bars;
    private final Recent recent;
    private final Hands hands;
    private Supplier<List<Offer>> offers = List::of;

    /** Where answers are told. */
    interface Answers {

        /** A sentence for the state bar. */
        void notice(Message sentence);

        /** There is more to read than the sentence. */
        void showOutput();
    }

    Errands(Surroundings around, JFrame frame, ViewScope scope, Problems problems, Answers answers) {
        this.around = around;
        this.frame = frame;
        this.answers = answers;
        this.runner = new CommandRunner(
                around.commands(),
                around.selection(),
                around.language(),
                new RecordPicker(around.stores()),
                scope,
                this::answered,
                problems::say);
        this.items = new CommandItems(around.commands(), around.keys(), around.language(), this::run);
        this.bars = new CommandBars(items);
        this.hands = new Hands(around.commands());
        this.recent = new Recent(around.home().resolve("layout").resolve("recent.txt"));
    }

    void run(String name, Map<String, List<String>> given) {
        runner.run(frame, name, given);
    }

    void run(Description command) {
        offers().stream()
                .filter(offer -> offer.entry().name().equals(command.name()))
                .findFirst()
                .ifPresentOrElse(offer -> offer.action().run(), () -> run(command, Map.of()));
    }

    /** Offers something in menus and palette beside the commands. */
    void offer(Supplier<List<Offer>> more) {
        offers = more;
    }

    List<Offer> offers() {
        return offers.get();
    }

    /** What is done in the window by hand. */
    Hands hands() {
        return hands;
    }

    CommandRunner runner() {
        return runner;
    }

    void run(Description command, Map<String, List<String>> given) {
        runner.run(frame, command, given);
    }

    /** Starts a command whose arguments are all known. */
    void start(Description command, Map<String, List<String>> arguments) {
        runner.start(command, arguments);
    }

    /** Shows what a command answered earlier. */
    void show(Message command, Outcome outcome) {
        outcomes.add(command, outcome);
        answers.showOutput();
    }

    void contextMenu(Component over, Point at) {
        JPopupMenu menu = new RecordMenu(items).menu(around.selection().current());
        if (menu.getComponentCount() > 0) {
            menu.show(over, at.x, at.y);
        }
    }

    OutcomeLog outcomes() {
        return outcomes;
    }

    CommandItems items() {
        return items;
    }

    CommandBars bars() {
        return bars;
    }

    Recent recent() {
        return recent;
    }

    /** What a person waited for is shown; of anything else a slip tells, which leads there. */
    private void answered(Description command, Outcome outcome, Duration took) {
        outcomes.add(command.title(), outcome);
        answers.notice(outcome.sentence());
        if (Endings.isShownAtOnce(outcome, took)) {
            answers.showOutput();
        }
    }
}
