package kesi.core.api.policy;

import java.util.Collection;
import java.util.Set;

/**
 * Who works here.
 *
 * @param account the name of the account, as the journal notes it
 * @param roles in which roles; all of them where no policy names roles
 */
public record Person(String account, Set<Role> roles) {

    public Person {
        roles = Set.copyOf(roles);
    }

    /** Whether the person has one of these roles; true when none is asked for. */
    public boolean isOneOf(Collection<Role> wanted) {
        return wanted.isEmpty() || wanted.stream().anyMatch(roles::contains);
    }
}
