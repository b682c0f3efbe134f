package kesi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Start to ready and stop, one command that does next to nothing, against bare Felix with the same bundles. */
final class StartRatio {

    private StartRatio() {}

    static void measure(Path distribution, Path work, int pairs) throws Exception {
        Product product = new Product(distribution, work.resolve("home"));
        Path jars = Files.write(work.resolve("jars.txt"), product.bundles());
        List<String> bare = List.of(
                "java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                BareFelix.class.getName(),
                work.resolve("cache").toString(),
                BareFelix.LOGGING,
                jars.toString());
        product.run("help");
        Timed.process(bare, Path.of("/dev/null"), Path.of("/dev/null"));
        double[][] wall = new double[3][pairs];
        double[][] busy = new double[3][pairs];
        List<List<String>> all = List.of(product.command("help"), product.command("--version"), bare);
        for (int pair = 0; pair < pairs; pair++) {
            for (int which = 0; which < all.size(); which++) {
                Timed.Cost cost = Timed.cost(all.get(which));
                wall[which][pair] = cost.wall();
                busy[which][pair] = cost.busy();
            }
        }
        Timed.print("start, one command, stop / bare Felix", wall[0], wall[2]);
        Timed.print("  the same in processor time", busy[0], busy[2]);
        Timed.print("--version / bare Felix", wall[1], wall[2]);
        Timed.print("  the same in processor time", busy[1], busy[2]);
    }
}
