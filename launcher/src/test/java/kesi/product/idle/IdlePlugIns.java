package kesi.product.idle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kesi.launcher.run.TestBundle;

/** Plug-ins that are made on the spot, each with a view, a perspective, a command and a help page. */
record IdlePlugIns(Path folder) {
    private static final String SERVICE = """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%1$s">
              %3$s
              <service><provide interface="%2$s"/></service>
              <implementation class="kesi.product.idle.Sleeper"/>
            </scr:component>
            """;

    /** Writes so many and answers their jars. */
    List<Path> write(int count) throws IOException {
        List<Path> jars = new ArrayList<>();
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            String name = "sample.idle" + i;
            plugIn(name).write(folder);
            jars.add(folder.resolve("test." + name + "-1.0.0.jar"));
        }
        return jars;
    }

    private static TestBundle plugIn(String name) {
        TestBundle bundle = TestBundle.named(name).with(Sleeper.class);
        Map<String, String> parts = Map.of(
                "view", "kesi.shell.api.ViewPart",
                "perspective", "kesi.shell.api.PerspectivePart",
                "command", "kesi.core.api.command.Handler",
                "help", "kesi.core.api.help.HelpPart");
        parts.forEach((kind, type) -> bundle.text(path(name, kind), component(name, kind, type)));
        return bundle.header(
                "Service-Component",
                parts.keySet().stream().map(kind -> path(name, kind)).collect(Collectors.joining(",")));
    }

    private static String path(String name, String kind) {
        return "OSGI-INF/" + name + "." + kind + ".xml";
    }

    private static String component(String name, String kind, String type) {
        String properties = Map.of(
                        "id",
                        name,
                        "name",
                        name + ":work",
                        "title",
                        name,
                        "menu",
                        "tools",
                        "page",
                        "page",
                        "views",
                        name)
                .entrySet()
                .stream()
                .map(entry -> "<property name=\"kesi.%s.%s\" value=\"%s\"/>"
                        .formatted(kind, entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
        return SERVICE.formatted(name + "." + kind, type, properties);
    }
}
