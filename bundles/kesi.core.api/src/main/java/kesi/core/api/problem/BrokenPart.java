package kesi.core.api.problem;

import java.util.Objects;
import java.util.Optional;
import kesi.core.api.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Something that a bundle brings and that cannot be made, told by name and reason: services of broken components are
 * simply absent when they are asked for, which tells nobody anything.
 *
 * @param what what people call it
 * @param bundle the symbolic name of the bundle
 * @param component the name of its component, usually that of its class
 */
public record BrokenPart(Message what, String bundle, String component) {

    /** Loads a class of the bundle. */
    @FunctionalInterface
    public interface Loader {

        /** The class of that name. */
        Class<?> load(String name) throws ClassNotFoundException;
    }

    /** The problem, with the class that is missing when one is. Looks only into the class of the component. */
    public Problem problem(Loader loader) {
        try {
            boolean made = loader.load(component).getDeclaredConstructors().length > 0;
            return Problem.failed(text(made ? "part.start" : "part.class", what, bundle, component));
        } catch (ClassNotFoundException | LinkageError e) {
            return Problem.failed(text("part.class", what, bundle, missing(e)), e);
        }
    }

    /** The class that is not there, as the message of the error names it first. */
    private static String missing(Throwable e) {
        String said = Objects.toString(deepest(e).getMessage(), e.toString());
        return said.strip().split("[\\s:;]", 2)[0].replace('/', '.');
    }

    private static Throwable deepest(Throwable e) {
        @Nullable Throwable cause = e.getCause();
        return Optional.ofNullable(cause)
                .filter(one -> one instanceof ClassNotFoundException || one instanceof LinkageError)
                .map(BrokenPart::deepest)
                .orElse(e);
    }

    private static Message text(String key, Object... arguments) {
        return Message.of(BrokenPart.class, key, arguments);
    }
}
