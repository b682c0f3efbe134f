package kesi.core.api.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kesi.core.api.text.Message;

/** What a person does here, as policies name it. */
public enum Role {
    /** Reads, searches, reports. */
    ANALYST,
    /** Writes records. */
    EDITOR,
    /** Decides contests: ranks, advances, awards, appeals. */
    JUDGE,
    /** Keeps the workspace: backup, restore, the index. */
    KEEPER,
    /** Deploys: features, departments, trust, policy. */
    IT;

    /** The word of policy files and of {@code @Command(roles = …)}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    public Message label() {
        return Message.of(Role.class, "role." + word());
    }

    /** The role of that word, whatever its letters' case; empty when there is none. */
    public static Optional<Role> of(String word) {
        return Arrays.stream(values())
                .filter(role -> role.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
