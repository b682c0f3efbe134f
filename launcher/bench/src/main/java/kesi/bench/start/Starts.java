package kesi.bench.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kesi.bench.BareFelix;

/** Starts the product and bare frameworks in turn, each in a workspace of no state and in a used one. */
public final class Starts {
    private static final Path NOTHING = Path.of("");
    private static final Path LOG = Path.of("logs", "kesi.log");
    private static final Path OUT = Path.of("out.txt");

    private final Path distribution;
    private final Path work;

    private Starts(Path distribution, Path work) {
        this.distribution = distribution;
        this.work = work;
    }

    /** @param arguments the distribution and how many rounds */
    public static void main(String[] arguments) throws Exception {
        Path distribution = Path.of(arguments[0]).toAbsolutePath().normalize();
        new Starts(distribution, Files.createTempDirectory("kesi-start")).rounds(Integer.parseInt(arguments[1]));
    }

    private void rounds(int count) throws IOException, InterruptedException {
        Path commands = Files.write(work.resolve("commands.txt"), bundles(false));
        Path all = Files.write(work.resolve("all.txt"), bundles(true));
        Program felix = new Program("bare Felix, bundles of commands", bare(commands, "stop"), NOTHING);
        Program frame = new Program("bare Felix, all bundles, empty JFrame", bare(all, "frame"), OUT);
        compare(felix, List.of(product("help", NOTHING, "help"), product("--version", NOTHING, "--version")), count);
        compare(frame, List.of(product("window", LOG)), count);
    }

    private Program product(String name, Path said, String... words) {
        List<String> line =
                new ArrayList<>(List.of(distribution.resolve("bin/kesi").toString(), "--home", "HOME"));
        line.addAll(List.of(words));
        return new Program("kesi " + name, line, said);
    }

    private static List<String> bare(Path bundles, String end) {
        return List.of(
                "java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                BareFelix.class.getName(),
                "HOME/cache",
                BareFelix.LOGGING,
                bundles.toString(),
                end);
    }

    private void compare(Program peer, List<Program> products, int count) throws IOException, InterruptedException {
        List<Program> programs = new ArrayList<>(List.of(peer));
        programs.addAll(products);
        for (boolean cold : List.of(true, false)) {
            List<List<Cost>> costs = new ArrayList<>();
            programs.forEach(program -> costs.add(new ArrayList<>()));
            for (int round = 0; round < count; round++) {
                for (int which = 0; which < programs.size(); which++) {
                    Path home = work.resolve(which + "-" + programs.hashCode() + (cold ? "-" + round : "-0"));
                    costs.get(which).add(programs.get(which).start(home));
                }
            }
            tell(programs, costs, cold);
        }
    }

    private static void tell(List<Program> programs, List<List<Cost>> costs, boolean cold) {
        Cost peer = Cost.median(costs.get(0));
        for (int which = 0; which < programs.size(); which++) {
            System.out.printf(
                    Locale.ROOT,
                    "%-40s %-12s %s%n",
                    programs.get(which).name(),
                    cold ? "first start" : "later ones",
                    Cost.median(costs.get(which)).told(peer));
        }
    }

    private List<String> bundles(boolean all) {
        try (var jars = Files.list(distribution.resolve("bundles"))) {
            return jars.map(Path::toString)
                    .filter(jar -> jar.endsWith(".jar"))
                    .filter(jar -> all || !jar.contains(".ui-") && !jar.contains("kesi.shell.swing"))
                    .sorted(java.util.Comparator.comparing((String jar) -> jar.contains("kesi.kesi"))
                            .thenComparing(jar -> !jar.contains("org.osgi."))
                            .thenComparing(jar -> jar))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
