package kesi.heritage.api;

import java.util.Optional;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Quantity;
import kesi.core.api.value.Sourced;

/**
 * One part of an outreach event. Immutable.
 *
 * @param type what sort of part
 * @param speaker who led or spoke
 * @param host at which company, school or place
 * @param title its title; empty when the source does not say which of several it had
 * @param topic what it was about
 * @param steps how it went
 * @param outputs what people made
 * @param evidence where it stands
 * @param length how long it was, in hours (小时) or lessons (学时), where stated
 */
public record Session(
        Type type,
        Optional<Sourced<String>> speaker,
        Optional<Sourced<String>> host,
        Optional<Sourced<String>> title,
        Optional<Sourced<String>> topic,
        Entries steps,
        Entries outputs,
        Evidence evidence,
        Optional<Sourced<Quantity>> length) {

    /** A part of which nobody says how long it was. */
    public Session(
            Type type,
            Optional<Sourced<String>> speaker,
            Optional<Sourced<String>> host,
            Optional<Sourced<String>> title,
            Optional<Sourced<String>> topic,
            Entries steps,
            Entries outputs,
            Evidence evidence) {
        this(type, speaker, host, title, topic, steps, outputs, evidence, Optional.empty());
    }

    /** The sorts of parts. */
    public enum Type {
        /** 讲解. */
        TALK,
        /** 演示. */
        DEMONSTRATION,
        /** 体验. */
        HANDS_ON,
        /** 诵读. */
        READING,
        /** 讲座. */
        LECTURE,
        /** 沙龙. */
        SALON
    }
}
