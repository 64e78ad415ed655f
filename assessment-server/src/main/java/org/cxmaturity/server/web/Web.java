package org.cxmaturity.server.web;

import java.util.List;
import java.util.Map;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** Puts resources behind what every call shares. */
public final class Web {
    private Web() {}

    /**
     * The application of these parts.
     *
     * @param parts resources and filters, as objects
     */
    public static ResourceConfig application(List<Object> parts) {
        ResourceConfig config = new ResourceConfig();
        config.addProperties(Map.of(
                CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true,
                CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true,
                ServerProperties.WADL_FEATURE_DISABLE, true,
                ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true));
        config.registerInstances(
                new HeaderNames(),
                new JsonBodies(),
                new FaultMapper(),
                new ContractFilter(),
                new Tags(),
                new BodyLimit(),
                new SecurityHeaders());
        config.register(RecordParameters.binder());
        parts.forEach(config::register);
        return config;
    }
}
