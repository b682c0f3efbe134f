package kesi.shell.swing.help;

/** Where a link in a page of help leads. Addresses of the world outside are shown and not opened. */
public sealed interface HelpLink {

    /** Another page. */
    record ToPage(String id) implements HelpLink {}

    /** A view. */
    record ToView(String id) implements HelpLink {}

    /** A command, in its form. */
    record ToCommand(String name) implements HelpLink {}

    /** A perspective. */
    record ToPerspective(String id) implements HelpLink {}

    /** Somewhere else. */
    record Outside(String address) implements HelpLink {}

    /** Reads {@code help:ID}, {@code view:ID}, {@code command:NAME} and {@code perspective:ID}. */
    static HelpLink of(String address) {
        int colon = address.indexOf(':');
        String kind = colon < 0 ? "" : address.substring(0, colon);
        String rest = address.substring(colon + 1);
        return switch (kind) {
            case "help" -> new ToPage(rest);
            case "view" -> new ToView(rest);
            case "command" -> new ToCommand(rest);
            case "perspective" -> new ToPerspective(rest);
            default -> new Outside(address);
        };
    }
}
