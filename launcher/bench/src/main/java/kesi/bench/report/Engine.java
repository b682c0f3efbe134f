package kesi.bench.report;

import java.io.OutputStream;

/** Something that prints jobs. */
interface Engine {

    /** Prints a job; answers the number of pages. */
    int print(Job job, OutputStream out) throws Exception;

    /** Whether it can do the job at all. */
    default boolean does(Job job) {
        return true;
    }

    /** The engine of that name. */
    static Engine of(String name) {
        return switch (name) {
            case "kesi" -> new Kesi();
            case "bare" -> new BarePdfBox();
            case "openpdf" -> new OpenPdf();
            case "fop" -> new Fop();
            case "openhtml" -> new OpenHtml();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
