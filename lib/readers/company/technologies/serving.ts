/** Who serves the page and what stands behind it. */
export const serving = `
Vercel|/_vercel/insights vercel-insights.com va.vercel-scripts.com /_vercel/speed-insights .vercel.app/ .vercel-storage.com/
Netlify|.netlify.app/ /.netlify/ identity.netlify.com
Cloudflare|static.cloudflareinsights.com /cdn-cgi/ challenges.cloudflare.com imagedelivery.net =__CF$cv$params
Firebase|firebaseio.com /firebasejs/ firebasestorage.googleapis.com firebaseapp.com =firebase.initializeApp
Supabase|.supabase.co
Azure|.azureedge.net/ .blob.core.windows.net/ .azurewebsites.net/ .azurefd.net/
Heroku|.herokuapp.com/
GitHub Pages|.github.io/
WP Engine|.wpengine.com/ .wpenginepowered.com/
Kinsta|.kinsta.cloud/ .kinsta.page/
Pantheon|.pantheonsite.io/
Render|.onrender.com/
Fly.io|.fly.dev/
Railway|.up.railway.app/
Directus|.directus.app/
`;
