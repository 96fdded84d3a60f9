# Accounts: why an account was not created, a password not changed, or nobody signed in.

## Creating an account
login-taken = Somebody else has this login already. Choose another one.
login-not-allowed = A login has at least { $least ->
        [one] { $least } character
       *[other] { $least } characters
    } and at most { $most ->
        [one] { $most } character
       *[other] { $most } characters
    }, without spaces. An email address is the easiest.
name-not-allowed = Give the name in one line of at most { $most ->
        [one] { $most } character
       *[other] { $most } characters
    }.

## Password
password-too-short = The password is too short: it needs at least { $count ->
        [one] { $count } character
       *[other] { $count } characters
    }. A sentence of a few words does well.
password-too-long = The password is too long: at most { $count ->
        [one] { $count } character
       *[other] { $count } characters
    } are allowed.
password-like-login = The password cannot be the same as the login.
password-too-simple = The password cannot be one character repeated.

## Signing in
wrong-credentials = The login or the password is wrong. Check the keyboard layout and try again.
account-locked = Too many failed attempts to sign in. Try again in { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
