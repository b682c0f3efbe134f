package kesi.shell.swing.wizard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kesi.core.api.command.Parameter;
import kesi.core.api.command.ScriptLine;
import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;
import kesi.shell.swing.Texts;
import kesi.shell.swing.form.FormModel;
import kesi.shell.swing.form.FormModel.Refused;
import kesi.shell.swing.part.WizardInfo;
import kesi.shell.swing.part.WizardInfo.Step;

/**
 * A wizard on its way, without widgets: on which page it is and what was entered. After its pages comes the summary.
 * Used by one thread at a time.
 */
public final class WizardModel {

    private final WizardInfo info;
    private final List<Parameter> parameters;
    private final List<Ref> selection;
    private final Map<String, List<String>> entered = new LinkedHashMap<>();
    private final Set<Integer> seen = new HashSet<>();
    private int at;

    /**
     * A wizard on its first page.
     *
     * @param parameters those of its command
     * @param given values that are known already
     * @param selection the selected records, proposed where a parameter takes one
     * @throws Problem when its pages do not fit the command: an unknown parameter, or one that must be given on no page
     */
    public WizardModel(
            WizardInfo info, List<Parameter> parameters, Map<String, List<String>> given, List<Ref> selection) {
        this.info = info;
        this.parameters = List.copyOf(parameters);
        this.selection = List.copyOf(selection);
        entered.putAll(given);
        check();
    }

    /** The page it is on, from 0; the summary is the one after the last. */
    public int at() {
        return at;
    }

    /** Whether everything was asked. */
    public boolean atSummary() {
        return at == info.pages().size();
    }

    /** The titles of the pages and of the summary. */
    public List<Message> titles() {
        List<Message> titles =
                new ArrayList<>(info.pages().stream().map(Step::title).toList());
        titles.add(Texts.of(info.preview().isEmpty() ? "wizard.summary" : "wizard.preview"));
        return titles;
    }

    /**
     * The form of the page it is on.
     *
     * @param proposals values for what nobody entered yet; a page that was seen before shows what was left there
     */
    public FormModel form(Map<String, List<String>> proposals) {
        boolean again = !seen.add(at);
        Map<String, List<String>> known = new LinkedHashMap<>(again ? Map.of() : proposals);
        known.putAll(entered);
        return FormModel.of(asked(at), known, again ? List.of() : selection);
    }

    /** Takes what stands in the form of the page it is on. */
    public void enter(Map<String, List<String>> words) {
        asked(at).forEach(parameter -> entered.remove(parameter.name()));
        entered.putAll(words);
    }

    /** Goes to the next page. */
    public void next() {
        at = Math.min(at + 1, info.pages().size());
    }

    /** Goes to the page before. */
    public void back() {
        at = Math.max(at - 1, 0);
    }

    /** The first page with something that does not fit, to which it goes then, and why; empty when all is well. */
    public Optional<Message> settle() {
        for (int page = 0; page < info.pages().size(); page++) {
            Optional<Refused> refused = FormModel.refused(
                    FormModel.of(asked(page), Map.of(), List.of()).fields(), entered);
            if (refused.isPresent()) {
                at = page;
                return refused.map(Refused::reason);
            }
        }
        return Optional.empty();
    }

    /** The arguments of the command, in the order of its parameters. */
    public Map<String, List<String>> arguments() {
        Map<String, List<String>> arguments = new LinkedHashMap<>();
        parameters.stream()
                .map(Parameter::name)
                .filter(name -> !entered.getOrDefault(name, List.of()).isEmpty())
                .forEach(name -> arguments.put(name, entered.getOrDefault(name, List.of())));
        return arguments;
    }

    /** The arguments with which the command only looks; empty when it cannot. */
    public Optional<Map<String, List<String>>> looking() {
        if (info.preview().isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<String>> arguments = arguments();
        arguments.put(info.preview(), List.of("true"));
        return Optional.of(arguments);
    }

    /** What was entered, as people read it. */
    public List<Line> lines() {
        return parameters.stream()
                .filter(parameter -> arguments().containsKey(parameter.name()))
                .map(parameter -> new Line(
                        parameter.label(),
                        entered.getOrDefault(parameter.name(), List.of()).stream()
                                .map(word -> shown(parameter, word))
                                .toList()))
                .toList();
    }

    /** The same on the command line. */
    public String commandLine() {
        return ScriptLine.of(info.command(), arguments());
    }

    /** A line of the summary. */
    public record Line(Message label, List<Message> values) {}

    private static Message shown(Parameter parameter, String word) {
        int choice = parameter.choices().indexOf(word);
        if (parameter.type() == Parameter.Type.BOOLEAN) {
            return Texts.of(word.equals("true") ? "wizard.yes" : "wizard.no");
        }
        return choice < 0 ? Message.literal(word) : parameter.choiceLabels().get(choice);
    }

    private List<Parameter> asked(int page) {
        if (page >= info.pages().size()) {
            return List.of();
        }
        return info.pages().get(page).parameters().stream()
                .flatMap(name -> parameters.stream().filter(one -> one.name().equals(name)))
                .toList();
    }

    private void check() {
        List<String> known = parameters.stream().map(Parameter::name).toList();
        List<String> asked = info.pages().stream()
                .flatMap(page -> page.parameters().stream())
                .toList();
        List<String> named = new ArrayList<>(asked);
        if (!info.preview().isEmpty()) {
            named.add(info.preview());
        }
        named.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw Problem.failed(Texts.of("wizard.unfit", info.title(), info.bundle(), info.command(), name));
        });
        IntStream.range(0, parameters.size())
                .mapToObj(parameters::get)
                .filter(one -> one.required() && !asked.contains(one.name()) && !entered.containsKey(one.name()))
                .findFirst()
                .ifPresent(one -> {
                    throw Problem.failed(
                            Texts.of("wizard.lacks", info.title(), info.bundle(), info.command(), one.name()));
                });
    }
}
