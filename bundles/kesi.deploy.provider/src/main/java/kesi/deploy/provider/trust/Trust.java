package kesi.deploy.provider.trust;

/** Whom and what is trusted now. A service; safe for use by any thread. */
public interface Trust {

    /** The rules that hold at this moment for the running department. */
    TrustRules rules();

    /** The workspace's own list, which only counts where no policy names signers. */
    TrustList list();
}
