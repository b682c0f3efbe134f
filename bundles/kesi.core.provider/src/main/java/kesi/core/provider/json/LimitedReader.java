package kesi.core.provider.json;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends with an exception when a text is longer than any that is read into memory as a whole. */
final class LimitedReader extends FilterReader {

    static final int LIMIT = 32_000_000;

    private int left = LIMIT;

    LimitedReader(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        return counted(super.read(), 1);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        return counted(read, read);
    }

    private int counted(int answer, int characters) throws TooLong {
        if (answer >= 0) {
            left -= characters;
        }
        if (left < 0) {
            throw new TooLong();
        }
        return answer;
    }

    /** The text is too long. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
