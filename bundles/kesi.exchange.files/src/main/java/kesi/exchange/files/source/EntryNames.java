package kesi.exchange.files.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kesi.exchange.files.Refusal;

/**
 * Names inside an archive: read in the encoding they are in, refused when they lead out of the archive, and made
 * safe to
 * show. They never become paths.
 */
final class EntryNames {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int MOST_BYTES = 255;
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[1-9]|lpt[1-9])(\\..*)?");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");

    private final String archive;
    private final Charset charset;

    private EntryNames(String archive, Charset charset) {
        this.archive = archive;
        this.charset = charset;
    }

    /** Names of one archive: UTF-8 when all of them are, else GB18030, as Chinese Windows writes them. */
    static EntryNames of(String archive, List<CentralDirectory.Entry> entries) {
        boolean utf8 = entries.stream().allMatch(entry -> fits(entry.name(), StandardCharsets.UTF_8));
        return new EntryNames(archive, utf8 ? StandardCharsets.UTF_8 : GB18030);
    }

    /** The encoding of the names that do not say theirs. */
    Charset charset() {
        return charset;
    }

    /** The name as messages show it, with {@code /} between folders. */
    String shown(CentralDirectory.Entry entry) {
        String name = decoded(entry).replace('\\', '/');
        List<String> parts = Arrays.asList(name.split("/"));
        if (name.startsWith("/") || DRIVE.matcher(name).matches() || parts.contains("..") || entry.link()) {
            throw Refusal.of("E-ZIP-NAME", archive, UNSEEN.matcher(name).replaceAll("_"));
        }
        return parts.stream().map(EntryNames::safe).collect(Collectors.joining("/"));
    }

    /** Whether it is what systems leave behind, and nothing that a person put there. */
    static boolean isLeftover(String shown) {
        String last = shown.substring(shown.lastIndexOf('/') + 1);
        return shown.startsWith("__MACOSX/")
                || last.startsWith(".")
                || last.startsWith("~$")
                || List.of("thumbs.db", "desktop.ini").contains(last.toLowerCase(Locale.ROOT));
    }

    private String decoded(CentralDirectory.Entry entry) {
        try {
            return decode(entry.name(), entry.utf8() ? StandardCharsets.UTF_8 : charset);
        } catch (CharacterCodingException e) {
            throw Refusal.of(
                    e, "E-ZIP-NAME", archive, UNSEEN.matcher(entry.latinName()).replaceAll("_"));
        }
    }

    private static String safe(String part) {
        String seen = UNSEEN.matcher(part).replaceAll("_").replaceAll("[. ]+$", "");
        String named = DEVICE.matcher(seen).matches() ? "_" + seen : seen;
        while (named.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            named = named.substring(0, named.offsetByCodePoints(named.length(), -1));
        }
        return named;
    }

    private static boolean fits(byte[] name, Charset charset) {
        try {
            decode(name, charset);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String decode(byte[] name, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(name)).toString();
    }
}
