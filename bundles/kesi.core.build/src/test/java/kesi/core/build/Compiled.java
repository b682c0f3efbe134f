package kesi.core.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A bundle's sources after the real compiler has run the processor over them.
 *
 * @param classes the folder of the compiled classes
 * @param mistakes the compiler's errors, in order
 */
record Compiled(Path classes, List<Diagnostic<? extends JavaFileObject>> mistakes) {

    /** What stands in for the apis, of which this module must know no more than their names. */
    private static final Map<String, String> APIS = Map.of(
            "kesi.shell.api.View", mark("View", "kesi.view.", """
                    String id(); String title(); String icon() default ""; Area area() default Area.MAIN;
                    enum Area { LEFT, MAIN }"""),
            "kesi.core.api.command.Command", mark("Command", "kesi.command.", """
                    String name(); String title(); String help() default ""; String keys() default "";
                    String[] needs() default {}; boolean undo() default false;"""),
            "kesi.shell.api.Editor", mark("Editor", "kesi.editor.", "Class<? extends Record> of();"),
            "kesi.shell.api.HelpPage",
                    mark("HelpPage", "kesi.help.", "String id(); String page(); int order() default 7;"),
            "kesi.shell.api.Wizard", mark("Wizard", "kesi.wizard.", "String id(); String[] pages();"),
            "kesi.core.api.command.Param", "package kesi.core.api.command; public @interface Param { String label(); }",
            "kesi.record.api.spi.RecordType",
                    "package kesi.record.api.spi; public interface RecordType<T extends Record> { String name(); }");

    /** Compiles sources by their class names into a folder where the bundle's resources lie. */
    static Compiled of(Path classes, Map<String, String> sources, String... options) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(told, Locale.ENGLISH, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(classes)));
            List<JavaFileObject> all = Stream.concat(APIS.entrySet().stream(), sources.entrySet().stream())
                    .map(entry -> source(entry.getKey(), entry.getValue()))
                    .toList();
            CompilationTask task = compiler.getTask(null, files, told, List.of(options), null, all);
            task.setLocale(Locale.ENGLISH);
            task.setProcessors(List.of(new ContributionProcessor()));
            task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Compiled(
                classes,
                told.getDiagnostics().stream()
                        .<Diagnostic<? extends JavaFileObject>>map(one -> one)
                        .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                        .toList());
    }

    /** What was written into the bundle. */
    String json() throws IOException {
        return Files.readString(classes.resolve(ContributionProcessor.FILE));
    }

    /** The sentences of the mistakes, each behind its file and line. */
    List<String> told() {
        return mistakes.stream()
                .map(one -> (one.getSource() == null ? "" : one.getSource().getName()) + ":" + one.getLineNumber() + " "
                        + one.getMessage(Locale.ENGLISH))
                .toList();
    }

    private static String mark(String name, String prefix, String members) {
        return """
                package %s;
                @org.osgi.service.component.annotations.ComponentPropertyType
                public @interface %s { String PREFIX_ = "%s"; %s }
                """.formatted(
                        name.equals("Command") ? "kesi.core.api.command" : "kesi.shell.api", name, prefix, members);
    }

    private static JavaFileObject source(String name, String text) {
        String path = "/" + name.replace('.', '/') + ".java";
        return new SimpleJavaFileObject(URI.create("string://" + path), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
