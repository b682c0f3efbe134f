package kesi.exchange.files.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import kesi.core.api.problem.Problem;
import kesi.exchange.api.DecodedText;
import kesi.exchange.api.DecodedText.Basis;
import kesi.exchange.files.Refusal;

/** Decides one encoding for all bytes of a file: a mark, then strict UTF-8, then UTF-16 by its zeros, then GB18030. */
final class Decoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char REPLACEMENT = '\uFFFD';
    private static final double FEW_COMMON = 0.5;

    private final String name;
    private final byte[] bytes;

    Decoding(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    DecodedText decode(Optional<String> encoding) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (encoding.isPresent()) {
            Charset chosen = charset(encoding.get());
            int from = mark.filter(m -> m.charset().equals(chosen))
                    .map(ByteOrderMark::length)
                    .orElse(0);
            return whole(from, chosen, Basis.CHOSEN, 1);
        }
        return mark.map(m -> whole(m.length(), m.charset(), Basis.BYTE_ORDER_MARK, 1))
                .orElseGet(this::guessed);
    }

    private DecodedText guessed() {
        ByteShape shape = ByteShape.of(bytes);
        if (!shape.looksLikeText()) {
            throw Refusal.of("E-BINARY", name);
        }
        Optional<Charset> utf16 = shape.utf16();
        if (utf16.isPresent()) {
            return utf16(utf16.get());
        }
        StrictDecoder utf8 = StrictDecoder.decode(bytes, 0, StandardCharsets.UTF_8);
        return utf8.text()
                .map(text -> checked(text, StandardCharsets.UTF_8, Basis.STRICT_UTF8, 0.99))
                .orElseGet(() -> gb18030(utf8.fault()));
    }

    /** Zeros that are no UTF-16 are the mark of a binary file. */
    private DecodedText utf16(Charset charset) {
        Optional<String> text = StrictDecoder.decode(bytes, 0, charset).text();
        boolean controls = text.isEmpty() || text.get().indexOf('\0') >= 0;
        if (controls) {
            throw Refusal.of("E-BINARY", name);
        }
        return checked(text.get(), charset, Basis.UTF16_PATTERN, 0.9);
    }

    private DecodedText gb18030(int utf8Fault) {
        StrictDecoder gb = StrictDecoder.decode(bytes, 0, GB18030);
        ForeignRuns foreign = ForeignRuns.in(bytes);
        boolean cutOff = utf8Fault >= bytes.length - 3;
        if (foreign.found() && !cutOff) {
            throw Refusal.of("E-DECODE.mixed", name, lineOf(foreign.first()), foreign.first() + 1);
        }
        boolean nearerUtf8 = foreign.found() || gb.fault() < utf8Fault;
        String text = gb.text()
                .filter(fits -> !foreign.found())
                .orElseThrow(() -> nearerUtf8 ? undecodable("UTF-8", utf8Fault) : undecodable("GB18030", gb.fault()));
        return checked(text, GB18030, Basis.STRICT_GB18030, commonShare(text));
    }

    private DecodedText whole(int from, Charset charset, Basis basis, double confidence) {
        StrictDecoder decoded = StrictDecoder.decode(bytes, from, charset);
        return checked(
                decoded.text().orElseThrow(() -> undecodable(charset.name(), decoded.fault())),
                charset,
                basis,
                confidence);
    }

    /** A file whose text was damaged before it came here must not be stored as if it were whole. */
    private DecodedText checked(String text, Charset charset, Basis basis, double confidence) {
        int damaged = text.indexOf(REPLACEMENT);
        if (damaged >= 0) {
            throw Refusal.of(
                    "E-DECODE.replaced",
                    name,
                    text.substring(0, damaged).lines().count());
        }
        if (text.indexOf('\0') >= 0) {
            throw Refusal.of("E-BINARY", name);
        }
        return new DecodedText(text, charset, basis, confidence);
    }

    private Problem undecodable(String charset, int at) {
        return Refusal.of("E-DECODE", name, lineOf(at), at + 1, charset);
    }

    private int lineOf(int at) {
        int line = 1;
        for (int i = 0; i < at && i < bytes.length; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** The share of everyday characters (the first level of GB 2312 and its marks) among those beyond ASCII. */
    private double commonShare(String text) {
        long beyond = 0;
        long common = 0;
        for (int at = 0; at < bytes.length - 1; at++) {
            int lead = bytes[at] & 0xFF;
            if (lead >= 0x81) {
                int trail = bytes[at + 1] & 0xFF;
                beyond++;
                common += trail >= 0xA1 && (lead >= 0xB0 && lead <= 0xD7 || lead >= 0xA1 && lead <= 0xA3) ? 1 : 0;
                at++;
            }
        }
        double share = beyond == 0 || text.isEmpty() ? FEW_COMMON : (double) common / beyond;
        return Math.min(0.95, share);
    }

    private Charset charset(String encoding) {
        try {
            Charset charset = Charset.forName(encoding);
            return charset.name().equals("GBK") || charset.name().equals("GB2312") ? GB18030 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw Refusal.of(e, "E-ENCODING", encoding);
        }
    }
}
