-- Users of the message broker, one for each specialised system; read by the server's realm as well, so the columns are a contract.
CREATE TABLE broker_user (
    name ${varchar}(40) NOT NULL,
    hash ${varchar}(200) NOT NULL,
    role ${varchar}(60) NOT NULL,
    CONSTRAINT broker_user_pk PRIMARY KEY (name)
);
