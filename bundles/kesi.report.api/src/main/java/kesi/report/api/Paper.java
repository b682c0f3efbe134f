package kesi.report.api;

import java.util.function.Consumer;
import kesi.report.api.block.Block;
import org.osgi.annotation.versioning.ProviderType;

/** A document while it is written: blocks in reading order. Used by one thread, while its report composes. */
@ProviderType
public interface Paper extends Consumer<Block> {

    /**
     * Adds a block.
     *
     * @throws kesi.core.api.problem.Problem when it cannot be printed (a broken picture); the place is named and no
     *     file appears. Characters that no font has are told together when the document ends.
     * @throws kesi.core.api.problem.Cancelled when somebody cancelled
     */
    void add(Block block);

    @Override
    default void accept(Block block) {
        add(block);
    }
}
