package kesi.core.provider.command;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import kesi.core.api.command.CommandRun;
import kesi.core.api.command.Description;

/**
 * Which command runs on which thread; of commands that run others the outermost. A thread that a run starts belongs to
 * it until the run ends. What is remembered of a run are words, nothing of its bundle. Safe for use by any thread.
 */
final class Runs {

    private final ThreadLocal<CommandRun> current = new InheritableThreadLocal<>();
    private final Set<Long> lasting = ConcurrentHashMap.newKeySet();
    private final AtomicLong last = new AtomicLong();

    <T> T during(Description command, Supplier<T> work) {
        if (here().isPresent()) {
            return work.get();
        }
        CommandRun run = new CommandRun(last.incrementAndGet(), command);
        lasting.add(run.number());
        current.set(run);
        try {
            return work.get();
        } finally {
            current.remove();
            lasting.remove(run.number());
        }
    }

    Optional<CommandRun> here() {
        return Optional.ofNullable(current.get()).filter(this::lasts);
    }

    boolean lasts(CommandRun run) {
        return lasting.contains(run.number());
    }
}
