package kesi.exchange.files.process;

/** Parsers whose children find their program where this test found it. */
public final class TestParsers {

    private TestParsers() {}

    /** A parser that kills its child after so many seconds. */
    public static ChildParser create(int seconds) {
        return new ChildParser(System.getProperty("java.class.path"), seconds);
    }
}
