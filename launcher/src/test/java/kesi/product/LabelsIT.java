package kesi.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import kesi.launcher.run.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every entry of every record type, however deep, has a name in both languages; forms show no raw name. */
@Timeout(240)
class LabelsIT {
    private static final String SHAPES = "kesi.shell.swing.shape.";

    @TempDir
    Path temporary;

    @Test
    void everyFieldOfEveryRecordTypeHasALabelInBothLanguages() throws Exception {
        try (Running product = Running.everything(temporary.resolve("home"))) {
            Insides inside = new Insides(product);
            Set<String> missing = new TreeSet<>();
            List<?> types = inside.services("kesi.record.api.spi.RecordType")
                    .map(one -> product.context().getService(one))
                    .filter(Objects::nonNull)
                    .toList();

            for (Object type : types) {
                new Words(inside, type, missing).walk();
            }

            assertThat(types).hasSizeGreaterThan(12);
            assertThat(missing).isEmpty();
        }
    }

    /** The words of one type. */
    private static final class Words {

        private final Insides inside;
        private final Object type;
        private final Object words;
        private final Set<String> missing;
        private final Set<String> walked = new HashSet<>();

        Words(Insides inside, Object type, Set<String> missing) throws ReflectiveOperationException {
            this.inside = inside;
            this.type = type;
            this.missing = missing;
            this.words = inside.loaded(SHAPES + "FieldWords")
                    .getConstructor(Optional.class)
                    .newInstance(Optional.of(type));
        }

        void walk() throws ReflectiveOperationException {
            Class<?> java = (Class<?>) Told.ask(type, "javaType");
            walk(
                    "",
                    inside.loaded(SHAPES + "Shapes")
                            .getMethod("of", Class.class)
                            .invoke(null, java));
        }

        private void walk(String name, Object shape) throws ReflectiveOperationException {
            switch (shape.getClass().getSimpleName()) {
                case "Maybe" -> walk(name, Told.ask(shape, "inner"));
                case "Many" -> walk(name, Told.ask(shape, "element"));
                case "Named" -> walk(name, Told.ask(shape, "value"));
                case "Entries" -> entries(shape);
                case "Either" -> {
                    for (Object kind : list(shape, "kinds")) {
                        say("kind", Told.ask(kind, "name").toString());
                        entries(kind);
                    }
                }
                case "Choice" -> {
                    for (Object word : (List<?>) Told.ask(shape, "words")) {
                        say("choice", name, word.toString());
                    }
                }
                default -> {
                    // what stands in one field has no words of its own
                }
            }
        }

        private void entries(Object shape) throws ReflectiveOperationException {
            if (walked.add(Told.ask(shape, "name").toString())) {
                for (Object part : list(shape, "parts")) {
                    String name = Told.ask(part, "name").toString();
                    say("label", name);
                    walk(name, Told.ask(part, "shape"));
                }
            }
        }

        private void say(String kind, String... names) throws ReflectiveOperationException {
            Method method = names.length == 1
                    ? words.getClass().getMethod(kind, String.class)
                    : words.getClass().getMethod(kind, String.class, String.class);
            Object message = method.invoke(words, (Object[]) names);
            Method in = message.getClass().getMethod("in", Locale.class);
            String chinese = in.invoke(message, Locale.SIMPLIFIED_CHINESE).toString();
            String english = in.invoke(message, Locale.ENGLISH).toString();
            if (chinese.equals(names[names.length - 1]) || chinese.isBlank() || english.isBlank()) {
                missing.add(Told.ask(type, "name") + " " + kind + " " + String.join(".", names));
            }
        }

        private static List<?> list(Object shape, String what) {
            return (List<?>) ((Supplier<?>) Told.ask(shape, what)).get();
        }
    }
}
