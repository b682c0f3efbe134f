package kesi.record.jdbc;

import java.io.IOException;
import java.nio.file.Files;

/** The contract on files of the workspace. */
class SqliteBlobTest extends BlobContract {

    @Override
    TestEngine engine() {
        return TestEngine.SQLITE;
    }

    @Override
    void damage(String sha256) throws IOException {
        Files.writeString(
                folder.resolve("home/blobs").resolve(sha256.substring(0, 2)).resolve(sha256.substring(2)), "changed");
    }
}
