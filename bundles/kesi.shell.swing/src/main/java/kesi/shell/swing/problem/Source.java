package kesi.shell.swing.problem;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import kesi.core.api.text.Catalog;
import kesi.core.api.text.Message;
import kesi.core.api.value.Ref;

/**
 * Where a problem comes from.
 *
 * @param bundle the symbolic name of the bundle that met it, or empty
 * @param record the record that it is about
 * @param field the field of the record, or empty
 * @param file the file that it is about
 */
public record Source(String bundle, Optional<Ref> record, String field, Optional<Path> file) {

    /** From nobody knows where. */
    static final Source UNKNOWN = new Source("", Optional.empty(), "", Optional.empty());

    /** Reads it off a problem: the first of our classes on its stack, references and paths in its sentence. */
    static Source of(Throwable thrown, Message sentence) {
        return new Source(
                bundle(thrown),
                words(sentence).map(Source::ref).flatMap(Optional::stream).findFirst(),
                field(sentence),
                words(sentence).map(Source::path).flatMap(Optional::stream).findFirst());
    }

    private static String bundle(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> name.startsWith("kesi."))
                .map(Catalog::rootOf)
                .filter(name -> !name.equals("kesi.core.api"))
                .findFirst()
                .orElse("");
    }

    /** The field that a check of a record names: its sentence tells the record, the field and what is wrong. */
    private static String field(Message sentence) {
        return flat(sentence)
                .filter(one ->
                        one.key().equals("commit.finding") && one.arguments().size() > 1)
                .map(one -> String.valueOf(one.arguments().get(1)))
                .findFirst()
                .orElse("");
    }

    private static Stream<Message> flat(Message sentence) {
        return Stream.concat(
                Stream.of(sentence),
                sentence.arguments().stream()
                        .filter(Message.class::isInstance)
                        .map(Message.class::cast)
                        .flatMap(Source::flat));
    }

    private static Stream<String> words(Message sentence) {
        return flat(sentence)
                .flatMap(one -> one.arguments().stream())
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    private static Optional<Ref> ref(String word) {
        try {
            return Optional.of(Ref.parse(word));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // some other word
        }
    }

    private static Optional<Path> path(String word) {
        try {
            return Optional.of(Path.of(word)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty(); // no path on this machine
        }
    }
}
