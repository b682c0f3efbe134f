package kesi.news.api;

import java.util.Locale;

/** What sort of item it is. */
public enum ItemKind {
    /** 消息. */
    NEWS,
    /** 通讯. */
    FEATURE,
    /** 图片新闻. */
    PHOTO_NEWS,
    /** 公益广告: kept, and no event. */
    PUBLIC_SERVICE_POSTER,
    /** 公告, 通知, 公示. */
    NOTICE,
    /** 评论. */
    COMMENT;

    /** The word in queries and files, for example {@code photo-news}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
