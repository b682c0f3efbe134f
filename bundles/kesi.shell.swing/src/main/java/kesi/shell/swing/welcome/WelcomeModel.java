package kesi.shell.swing.welcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kesi.core.api.command.Import;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.shell.swing.Texts;
import kesi.shell.swing.recent.Thing;
import kesi.shell.swing.welcome.Step.Target;

/** Which steps make sense. Only what is there is offered, so that no button leads nowhere. */
final class WelcomeModel {

    private static final String REPORTS = "report.reports";
    private static final Message NOTHING = Message.literal("");
    private static final String ANY = "*";
    private static final String DEPARTMENT = "deploy.first";
    private static final String SEARCH = "shell.search";

    private WelcomeModel() {}

    /** The next sensible steps, the most sensible first: work that was left before anything new. */
    static List<Step> next(WelcomeState now) {
        List<Step> steps = new ArrayList<>(department(now));
        drafts(now).forEach(steps::add);
        if (now.records() == 0) {
            imports(now).forEach(steps::add);
            demo(now).forEach(steps::add);
        } else {
            reports(now).forEach(steps::add);
            steps.add(new Step(
                    Texts.of("welcome.search"),
                    Texts.of("welcome.search.why", now.records()),
                    new Target.Show(SEARCH)));
            imports(now).limit(3).forEach(steps::add);
        }
        return List.copyOf(steps);
    }

    /** The perspectives of the department. */
    static List<Step> places(WelcomeState now) {
        return now.perspectives().stream()
                .map(one -> new Step(one.title(), NOTHING, new Target.Go(one.id())))
                .toList();
    }

    /** What was opened, read in or produced last. */
    static List<Step> things(WelcomeState now) {
        return now.recent().stream()
                .map(one -> new Step(
                        Message.literal(one.title()),
                        Texts.of("welcome.thing." + one.thing().kind().name().toLowerCase(Locale.ROOT), one.where()),
                        target(one.thing())))
                .toList();
    }

    private static Target target(Thing thing) {
        return thing.isFile() ? new Target.OpenFile(thing.target()) : new Target.Open(Ref.parse(thing.target()));
    }

    /** What changed last. */
    static List<Step> recent(WelcomeState now) {
        return now.changed().stream()
                .map(one -> new Step(Message.literal(one.title()), one.type(), new Target.Open(one.record())))
                .toList();
    }

    /** The first pages of help. */
    static List<Step> reading(WelcomeState now) {
        return now.pages().stream()
                .map(page -> new Step(page.title(), NOTHING, new Target.Read(page.id())))
                .toList();
    }

    /** The view that asks for the department is there only until one was chosen. */
    private static List<Step> department(WelcomeState now) {
        return now.views().contains(DEPARTMENT)
                ? List.of(new Step(
                        Texts.of("welcome.department"),
                        Texts.of("welcome.department.why"),
                        new Target.Show(DEPARTMENT)))
                : List.of();
    }

    private static Stream<Step> drafts(WelcomeState now) {
        return now.commands().drafts().stream()
                .map(draft -> new Step(
                        Texts.of("welcome.draft", draft.title()),
                        Texts.of("welcome.draft.why", draft.type()),
                        new Target.Edit(draft.record())));
    }

    /** What brings records of an area in; a general import helps only who knows the form of its files. */
    private static Stream<Step> imports(WelcomeState now) {
        return now.commands().imports().stream()
                .filter(one -> one.makes().stream().anyMatch(type -> !type.equals(ANY)))
                .map(Import::command)
                .map(command -> new Step(command.title(), command.help(), new Target.Run(command.name())));
    }

    private static Stream<Step> demo(WelcomeState now) {
        return now.commands().demo().stream()
                .map(command -> new Step(
                        Texts.of("welcome.demo"), Texts.of("welcome.demo.why"), new Target.Run(command.name())));
    }

    private static Stream<Step> reports(WelcomeState now) {
        return now.views().contains(REPORTS)
                ? Stream.of(
                        new Step(Texts.of("welcome.report"), Texts.of("welcome.report.why"), new Target.Show(REPORTS)))
                : Stream.of();
    }
}
