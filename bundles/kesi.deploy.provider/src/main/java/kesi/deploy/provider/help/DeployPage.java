package kesi.deploy.provider.help;

import kesi.core.api.help.HelpPage;
import kesi.core.api.help.HelpPart;
import org.osgi.service.component.annotations.Component;

/** The page of help "Plug-ins and departments (for IT)". */
@HelpPage(
        id = "deploy.plugins",
        title = "%help.page.plugins",
        page = "kesi/deploy/provider/help/plugins",
        of = {
            "deploy.features",
            "deploy.departments",
            "deploy.first",
            "deploy.available",
            "deploy.updates",
            "deploy.history",
            "deploy.trust",
            "deploy.health",
            "deploy.bundles",
            "policy:explain",
            "policy:show",
            "policy:check",
            "audit:list",
            "feature:list",
            "feature:check",
            "department:list",
            "department:use",
            "department:pack",
            "department:apply",
            "feature:install",
            "feature:update",
            "feature:remove",
            "feature:rollback",
            "feature:history",
            "feature:rehearse",
            "trust:list",
            "trust:add",
            "audit:verify",
            "bundle:list",
            "bundle:start",
            "bundle:stop",
            "bundle:services"
        },
        order = 200)
@Component
public final class DeployPage implements HelpPart {}
