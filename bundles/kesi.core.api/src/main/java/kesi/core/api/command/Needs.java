package kesi.core.api.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;

/**
 * What must be there before a command can run, as {@link Command#needs} words it; all of it. A word that nobody knows
 * is never met, so that a misspelled one is seen. Immutable.
 *
 * @param all in the order in which reasons are told
 */
public record Needs(List<Need> all) {

    /** The kinds of need. */
    public enum Kind {
        STORE,
        SEARCH,
        SELECTION,
        EDITOR,
        VIEW,
        UNKNOWN
    }

    /**
     * One need.
     *
     * @param of the record type of a selection, the id of a view, the unknown word; otherwise empty
     */
    public record Need(Kind kind, String of) {

        /** Whether a parameter that takes such a record meets the need once it is given. */
        boolean givenBy(Parameter parameter) {
            return kind == Kind.SELECTION
                    && !parameter.recordType().isEmpty()
                    && (of.isEmpty()
                            || parameter.recordType().equals(Param.ANY_RECORD)
                            || of.equals(parameter.recordType()));
        }
    }

    public Needs {
        all = List.copyOf(all);
    }

    /** The needs that these words name. */
    public static Needs of(List<String> words) {
        return new Needs(words.stream().map(Needs::need).toList());
    }

    /** The needs of a command. */
    public static Needs of(Description command) {
        return of(command.needs());
    }

    /** The needs that are left when these parameters are given: the record they take stands for the selected one. */
    public Needs without(List<Parameter> parameters) {
        return new Needs(all.stream()
                .filter(need -> parameters.stream().noneMatch(need::givenBy))
                .toList());
    }

    /** The record type that must lead the selection; empty when it may be any or none. */
    public Optional<String> recordType() {
        return all.stream()
                .filter(need -> need.kind() == Kind.SELECTION && !need.of().isEmpty())
                .map(Need::of)
                .findFirst();
    }

    /** Whether it wants a selected record and would take one of this type. */
    public boolean takes(String type) {
        return all.stream()
                .anyMatch(need -> need.kind() == Kind.SELECTION
                        && (need.of().isEmpty() || need.of().equals(type)));
    }

    /** Why the command cannot run now, as a complete sentence: the first need that is not met. */
    public Optional<Message> unmet(CommandState state) {
        return all.stream().filter(need -> !met(need, state)).findFirst().map(need -> reason(need, state));
    }

    private static boolean met(Need need, CommandState state) {
        return switch (need.kind()) {
            case STORE -> state.store();
            case SEARCH -> state.search();
            case SELECTION -> selected(need.of(), state.selection());
            case EDITOR -> state.editor();
            case VIEW -> state.view().filter(need.of()::equals).isPresent();
            case UNKNOWN -> false;
        };
    }

    private static boolean selected(String type, List<Ref> selection) {
        return !selection.isEmpty()
                && (type.isEmpty() || type.equals(selection.get(0).type()));
    }

    private static Message reason(Need need, CommandState state) {
        return switch (need.kind()) {
            case SELECTION ->
                need.of().isEmpty() ? text("needs.selection") : text("needs.selection.type", state.label(need.of()));
            case VIEW -> text("needs.view", state.label(need.of()));
            case STORE -> text("needs.store");
            case SEARCH -> text("needs.search");
            case EDITOR -> text("needs.editor");
            case UNKNOWN -> text("needs.unknown", need.of());
        };
    }

    private static Need need(String word) {
        int colon = word.indexOf(':');
        String name = colon < 0 ? word : word.substring(0, colon);
        String of = colon < 0 ? "" : word.substring(colon + 1);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.UNKNOWN && kind.name().equalsIgnoreCase(name))
                .filter(kind -> kind == Kind.SELECTION || (kind == Kind.VIEW) != of.isEmpty())
                .findFirst()
                .map(kind -> new Need(kind, of))
                .orElseGet(() -> new Need(Kind.UNKNOWN, word));
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(Needs.class, key, arguments);
    }
}
