package kesi.core.gogo.shell;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;

/** Where a shell's lines come from and where its answers go. */
interface Lines {

    /** The next line; empty at the end of the input. */
    Optional<String> next();

    /** What a command reads. */
    InputStream input();

    /** Where answers go. */
    OutputStream output();

    /** Where problems and progress go. */
    OutputStream error();
}
