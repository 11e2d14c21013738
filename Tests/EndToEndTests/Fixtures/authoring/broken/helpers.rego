package lib.helpers

message := "text"
