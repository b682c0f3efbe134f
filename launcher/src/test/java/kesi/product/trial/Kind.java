package kesi.product.trial;

/** What a step does, and what came of it. */
enum Kind {
    SOUND,
    FAULTY,
    FULL_DISK,
    KILLED,
    KILLED_AT_A_WRITE,
    REPOSITORY,
    SPOILED_REPOSITORY,
    WRONG_CLOCK,
    DONE
}
