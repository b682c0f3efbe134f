package kesi.deploy.api;

import org.osgi.annotation.versioning.ProviderType;

/**
 * There as a service while nobody has chosen a department for the workspace: no person, no command and no policy. What
 * asks for the department refers to it and so comes and goes by itself.
 */
@ProviderType
public interface Unchosen {

    /** The department that runs until somebody chooses. */
    String usual();
}
