package kesi.competition.provider.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kesi.competition.api.rule.RuleSet;
import kesi.core.api.json.Json;

/** The hash by which a rule set is known: SHA-256 over its JSON, whose names and numbers have one form. */
public final class RuleHash {

    private RuleHash() {}

    /** The hash in hex. */
    public static String of(RuleSet rules, Json json) {
        try {
            byte[] text = json.write(json.tree(rules)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
