package kesi.competition.api;

/** What a mark is. Zero is a mark; absence is not zero until the rule says so. */
public enum MarkStatus {
    /** There is a mark. */
    MARKED,
    /** 未评: not marked yet; blocks an official result. */
    NOT_MARKED,
    /** 缺考. */
    ABSENT,
    /** 弃权. */
    WITHDRAWN,
    /** 中途退出. */
    RETIRED,
    /** 取消成绩. */
    DSQ,
    /** 作废. */
    VOID,
    /** 免试. */
    EXEMPT,
    /** 遗失; blocks an official result. */
    LOST,
    /** 暂定: a mark that may still change; blocks an official result. */
    PROVISIONAL
}
