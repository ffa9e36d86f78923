package org.acme.auth;

/** Where an application keeps its tokens. */
public interface TokenTable {

    String find(String tenant);
}
