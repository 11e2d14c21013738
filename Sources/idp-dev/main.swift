print("idp-dev")
