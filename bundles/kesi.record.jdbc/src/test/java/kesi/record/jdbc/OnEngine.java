package kesi.record.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A fresh store on the engine that a subclass names. */
abstract class OnEngine {

    /** The engine under test. */
    abstract TestEngine engine();

    @TempDir
    Path folder;

    Rig rig;
    String settings = "";

    @BeforeEach
    void open() {
        settings = engine().fresh();
        rig = new Rig(folder.resolve("home"), settings);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    /** Closes the store and opens it again. */
    void reopen() {
        rig.close();
        rig = new Rig(folder.resolve("home"), settings);
    }
}
