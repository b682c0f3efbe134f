package kesi.shell.swing.palette;

import java.util.List;
import java.util.function.Consumer;
import kesi.core.api.command.Commands;
import kesi.core.api.command.Description;
import kesi.core.api.command.Keys;
import kesi.shell.swing.Texts;
import kesi.shell.swing.key.KeyStrokes;
import kesi.shell.swing.menu.Offer;

/** Commands, and what leads to them, as entries of the palette. */
public final class CommandEntries {

    private CommandEntries() {}

    /**
     * An entry for every command there is, with its key and its reason.
     *
     * @param run asks for the parameters of a command and starts it
     */
    public static List<PaletteEntry> of(Keys keys, Commands commands, Consumer<Description> run) {
        return keys.all().stream()
                .map(bound -> new PaletteEntry(
                        bound.command().title(),
                        Texts.of("palette.command"),
                        bound.command().name(),
                        bound.key().map(KeyStrokes.here()::shown).orElse(""),
                        () -> commands.refusal(bound.command()),
                        () -> run.accept(bound.command())))
                .toList();
    }

    /** An entry for something that is offered beside the commands. */
    public static PaletteEntry of(Offer offer, Commands commands) {
        return new PaletteEntry(
                offer.entry().title(), offer.kind(), "", "", () -> commands.refusal(offer.entry()), offer.action());
    }
}
