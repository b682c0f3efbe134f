package kesi.heritage.api;

import java.util.List;
import java.util.Optional;
import kesi.core.api.value.Evidence;
import kesi.core.api.value.Quantity;
import kesi.core.api.value.When;

/**
 * What somebody did to objects. The kinds are never taken for each other: a copy is no work of one's own.
 *
 * @param kind what was done
 * @param shared whether the source says that the person took part, rather than did it alone
 * @param objects the objects, as written
 * @param client for whom, or whose the objects are
 * @param since from when
 * @param until to when
 * @param technique by which technique, as written
 * @param quantity how many pieces or times, where stated
 * @param evidence where it stands
 */
public record WorkRelation(
        Kind kind,
        boolean shared,
        List<String> objects,
        Optional<String> client,
        Optional<When> since,
        Optional<When> until,
        Optional<String> technique,
        Optional<Quantity> quantity,
        List<Evidence> evidence) {

    public WorkRelation {
        objects = List.copyOf(objects);
        evidence = List.copyOf(evidence);
    }

    /** What may be done to an object. */
    public enum Kind {
        /** 创作. */
        CREATE,
        /** 复制. */
        REPLICATE,
        /** 仿制. */
        IMITATE,
        /** 修复. */
        RESTORE,
        /** 参与, where the source says no more. */
        TAKE_PART
    }
}
