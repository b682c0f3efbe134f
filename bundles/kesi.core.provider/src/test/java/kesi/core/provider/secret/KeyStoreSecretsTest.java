package kesi.core.provider.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import kesi.core.api.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.slf4j.LoggerFactory;

class KeyStoreSecretsTest {

    private static final String SECRET = "缂丝-Passw0rd-öß";

    @TempDir
    Path home;

    @Test
    void whatIsKeptIsFoundAlsoByTheNextProcessAndForgottenWhenAsked() {
        secrets().keep("postgres", SECRET.toCharArray(), word("open"));
        secrets().keep("signing", "other".toCharArray(), word("open"));

        assertThat(secrets().find("postgres", word("open")).map(String::new)).contains(SECRET);
        assertThat(secrets().names(word("open"))).containsExactly("postgres", "signing");
        assertThat(secrets().find("none", word("open"))).isEmpty();

        secrets().keep("postgres", "new".toCharArray(), word("open"));
        secrets().forget("signing", word("open"));
        assertThat(secrets().find("postgres", word("open")).map(String::new)).contains("new");
        assertThat(secrets().names(word("open"))).containsExactly("postgres");
    }

    @Test
    void anotherPassphraseOpensNothingAndChangesNothing() throws IOException {
        secrets().keep("postgres", SECRET.toCharArray(), word("open"));
        byte[] before = Files.readAllBytes(home.resolve("secrets.p12"));

        assertThatThrownBy(() -> secrets().find("postgres", word("other")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).contains("S-PASSPHRASE"));
        assertThatThrownBy(() -> secrets().keep("postgres", word("x"), word("other")))
                .isInstanceOf(Problem.class);

        assertThat(home.resolve("secrets.p12")).hasBinaryContent(before);
    }

    @Test
    void aDamagedFileIsToldAndKept() throws IOException {
        Files.writeString(home.resolve("secrets.p12"), "not a key store");

        assertThatThrownBy(() -> secrets().names(word("open")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("secrets.p12");
        assertThat(home.resolve("secrets.p12")).hasContent("not a key store");
    }

    @Test
    void noFileOfTheWorkspaceAndNoLineOfTheLogHoldsASecretOrThePassphrase() throws IOException {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger("ROOT");
        Level before = root.getLevel();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.ALL);
        try {
            secrets().keep("postgres", SECRET.toCharArray(), word("Passphr4se"));
            secrets().find("postgres", word("Passphr4se"));
            assertThatThrownBy(() -> secrets().find("postgres", word("Wr0ngphrase")))
                    .message()
                    .doesNotContain("Wr0ngphrase");
        } finally {
            root.detachAppender(log);
            root.setLevel(before);
        }

        List<String> texts = Stream.concat(log.list.stream().map(ILoggingEvent::getFormattedMessage), contents())
                .toList();
        assertThat(contents()).isNotEmpty();
        assertThat(texts)
                .noneMatch(text -> text.contains(SECRET)
                        || text.contains("Passw0rd")
                        || text.contains("Passphr4se")
                        || text.contains("Wr0ngphrase"));
    }

    @Test
    void theFileIsItsOwnersAlone() throws IOException {
        secrets().keep("postgres", SECRET.toCharArray(), word("open"));
        Path file = home.resolve("secrets.p12");

        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(home.resolve("secrets.p12.tmp")).doesNotExist();
    }

    /** Every file in every encoding in which a secret could stand there. */
    private Stream<String> contents() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files
                    .filter(Files::isRegularFile)
                    .flatMap(file -> Stream.of(
                                    StandardCharsets.UTF_8,
                                    StandardCharsets.UTF_16LE,
                                    StandardCharsets.UTF_16BE,
                                    Charset.forName("GB18030"))
                            .map(charset -> new String(bytes(file), charset)))
                    .toList()
                    .stream();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KeyStoreSecrets secrets() {
        return new KeyStoreSecrets((BundleContext) Proxy.newProxyInstance(
                BundleContext.class.getClassLoader(),
                new Class<?>[] {BundleContext.class},
                (proxy, method, arguments) -> home.toString()));
    }

    private static char[] word(String text) {
        return text.toCharArray();
    }
}
