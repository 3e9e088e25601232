/** What takes payments, subscriptions and gifts. */
export const paying = `
Stripe|js.stripe.com /plugins/woocommerce-gateway-stripe checkout.stripe.com buy.stripe.com donate.stripe.com billing.stripe.com book.stripe.com =Stripe('pk_ =Stripe("pk_
PayPal|paypal.com/sdk /plugins/woocommerce-paypal-payments paypalobjects.com paypal.com/cgi-bin paypal.com/donate paypal.com/ncp/payment paypal.com/paypalme paypal.me/ =paypal.Buttons
Adyen|checkoutshopper-live checkoutshopper-test.adyen.com checkout-static.adyen.com =AdyenCheckout(
Braintree|js.braintreegateway.com
Mollie|js.mollie.com /plugins/mollie-payments
Klarna|klarnaservices.com /plugins/klarna- klarnacdn.net klarna.com/web-sdk =klarnaAsyncCallback
Afterpay|js.afterpay.com static.afterpay.com
Affirm|cdn1.affirm.com
Razorpay|checkout.razorpay.com
Mercado Pago|sdk.mercadopago.com
Authorize.net|accept.authorize.net jstest.authorize.net js.authorize.net verify.authorize.net
Worldpay|cdn.worldpay.com
Chargebee|js.chargebee.com
Paddle|cdn.paddle.com
Recurly|js.recurly.com
Lemon Squeezy|lemonsqueezy.com/js assets.lemonsqueezy.com
Gumroad|gumroad.com/js
Donorbox|donorbox.org/
GoCardless|pay.gocardless.com
Checkout.com|cdn.checkout.com
SumUp|gateway.sumup.com pay.sumup.com
Paystack|js.paystack.co paystack.shop/
Flutterwave|checkout.flutterwave.com flutterwave.com/pay
Sezzle|widget.sezzle.com
GiveWP|/plugins/give/
Givebutter|widgets.givebutter.com givebutter.com/
Zeffy|zeffy.com/
Blackbaud|sky.blackbaudcdn.net =blackbaudcdn.net
`;
